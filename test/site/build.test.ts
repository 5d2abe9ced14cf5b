import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('a build of broken content fails and says where', () => {
  change('content/red-flags/kvm-switch.yaml', (text) =>
    text.replace('remote-control-tools', 'remote-control-tool'),
  );
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toContain('content/red-flags/kvm-switch.yaml');
  expect(output).toContain('Did you mean "remote-control-tools"?');
});

test('a summary that is not translated yet is shown in English, marked as English, with a notice', () => {
  const document = 'us-fbi-2025-01-23';
  change(`content/advisories/${document}.yaml`, (text) =>
    text.replace(/(summary:\n(?: {2}(?:en|ja):[^]*?\n)(?: {2}ja:[^]*?\n)) {2}ko:[^]*?\n(?=\S)/, '$1'),
  );
  expect(build().status).toBe(0);
  const page = (locale: string) =>
    readFileSync(join(project, `dist/${locale}/advisories/${document}/index.html`), 'utf8');
  expect(page('ko')).toContain('아직 번역되지 않아');
  expect(page('ko')).toMatch(/<span lang="en"[^>]*>After being found out/);
  expect(page('ja')).not.toContain('まだ翻訳されていません');
});

// Helpers

function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(join(project, file), 'utf8');
  const after = edit(before);
  expect(after, 'the change must change something').not.toBe(before);
  writeFileSync(join(project, file), after);
}

function build(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--silent'], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, output: stdout + stderr };
}
