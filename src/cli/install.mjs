// Installs the packages of the lockfile when they are not there yet. Runs on any Node from 20 and needs no package;
// the Node that the rest of the project needs is one of those packages.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lockfile = `${root}package-lock.json`;
const stamp = `${root}node_modules/.installed-from`;
const started = Date.now();

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org and try again.`,
  );
}
if (!existsSync(lockfile)) {
  stop('package-lock.json is missing: restore it with "git checkout package-lock.json" and try again.');
}
const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) await install();

async function install() {
  console.log('Installing packages; this is needed once and takes a minute or two …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn('npm', args, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        shell: process.platform === 'win32',
      });
  const tick = setInterval(() => console.log(`  still installing (${seconds()} s)`), 15_000);
  let errors = '';
  child.stderr.on('data', (part) => (errors += part));
  const code = await new Promise((resolve) => child.on('error', () => resolve(-1)).on('close', resolve));
  clearInterval(tick);
  if (code === 0) {
    writeFileSync(stamp, wanted);
    console.log(`Installed in ${seconds()} s.`);
    return;
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(errors)) {
    stop(
      'The npm registry cannot be reached: check the network connection (or the proxy in your npm settings) and try again.',
    );
  }
  stop(`The packages could not be installed. npm says:\n${errors.trim()}`);
}

function seconds() {
  return Math.round((Date.now() - started) / 1000);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
