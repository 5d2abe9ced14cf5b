import { z } from 'zod';

/** What stands behind a host to which this site may link. */
export const hostKinds = ['issuer', 'court', 'company', 'press'] as const;

/** One host to which entries may link, by its name without "www."; another subdomain is another host. */
export const host = z.strictObject({
  /** `issuer` publishes official texts, `court` judgments, `company` its own words on its own site, `press` is established press. */
  kind: z.enum(hostKinds),
  /** Whose it is and why it may be linked, in English. */
  reason: z.string().min(10, 'Say in a few words whose site it is and why it may be linked.'),
});

/** The reviewed list in `content/hosts.yaml`. */
export const hosts = z.record(
  z
    .string()
    .regex(
      /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'Write the bare host in lower case, without "https://" and "www.".',
    ),
  host,
);

export type Hosts = z.infer<typeof hosts>;
