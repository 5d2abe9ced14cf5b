import { spawnSync } from 'node:child_process';

/** Everything that must hold, in the order in which a failure is cheapest. The last step is one run of all tests. */
const steps: [name: string, command: string, ...args: string[]][] = [
  ['Formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Lint and import rules', 'eslint', '.', '--max-warnings', '0'],
  ['Types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['Content', 'node', 'src/cli/check-content.ts'],
  ['Build', 'astro', 'build', '--silent'],
  ['Tests', 'vitest', 'run'],
];

for (const [at, [name, command, ...args]] of steps.entries()) {
  const started = Date.now();
  console.log(`\n[${at + 1}/${steps.length}] ${name} …`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${name}: failed. Mend what is named above and run "npm test" again.`);
    process.exit(1);
  }
  console.log(`${name}: fine (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
