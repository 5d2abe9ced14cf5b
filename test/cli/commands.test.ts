import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clone-'));
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  cpSync('src/cli/install.mjs', join(folder, 'src/cli/install.mjs'));
  cpSync('package.json', join(folder, 'package.json'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what cannot work is said in one clear sentence', () => {
  test('a missing lockfile', async () => {
    expect(await run(['src/cli/install.mjs'], { cwd: folder })).toEqual({
      code: 1,
      errors:
        'package-lock.json is missing: restore it with "git checkout package-lock.json" and try again.\n',
    });
  });

  test('a Node that is too old', async () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); await import('${join(folder, 'src/cli/install.mjs')}')`;
    const { code, errors } = await run(['--input-type=module', '-e', old], { cwd: folder });
    expect(code).toBe(1);
    expect(errors).toBe(
      'Node 18.20.0 is too old: install Node 20 or newer from https://nodejs.org and try again.\n',
    );
  });

  test('no network', async () => {
    cpSync('package-lock.json', join(folder, 'package-lock.json'));
    const { code, errors } = await run(['src/cli/install.mjs'], {
      cwd: folder,
      env: {
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_fetch_retries: '0',
        npm_config_cache: join(folder, 'cache'),
      },
    });
    expect(code).toBe(1);
    expect(errors).toBe(
      'The npm registry cannot be reached: check the network connection (or the proxy in your npm settings) and try again.\n',
    );
  });

  test('a busy port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await run(['src/cli/start.ts'], { env: { PORT: String(port) } });
    other.close();
    expect(code).toBe(1);
    expect(errors).toBe(
      `Port ${port} is in use: stop the other program, or choose another port with "PORT=4400 npm start".\n`,
    );
  });
});

test('plain Node imports the engine as it is', async () => {
  const script = `const { evaluate } = await import('./src/assessment/index.ts'); if (typeof evaluate !== 'function') process.exit(2)`;
  expect(await run(['--input-type=module', '-e', script], {})).toEqual({ code: 0, errors: '' });
});

// Helpers

function run(
  args: string[],
  { cwd, env }: { cwd?: string; env?: Record<string, string> },
): Promise<{ code: number | null; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      ...(cwd ? { cwd } : {}),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    child.on('close', (code) => resolve({ code, errors }));
  });
}
