/** What a table of the page on the method holds, ready to show. */
export type Text = string | { readonly text: string; readonly href: string };

export interface Row {
  readonly head: Text;
  /** One for each column after the first; a list stands one below the other. */
  readonly cells: readonly (Text | readonly Text[])[];
}

export interface Column {
  readonly title: string;
  /** Numbers that line up at their end and never break. */
  readonly figures?: boolean;
}

export interface Group {
  /** Left out where the rows need no heading. */
  readonly title?: string;
  readonly rows: readonly Row[];
}
