import { createServer } from 'node:net';
import { build, preview } from 'astro';

const port = Number(process.env.PORT ?? 4321);

if (await isBusy(port)) {
  console.error(
    `Port ${port} is in use: stop the other program, or choose another port with "PORT=4400 npm start".`,
  );
  process.exit(1);
}
const started = Date.now();
console.log('Building the site …');
await build({ logLevel: 'error' });
console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
const server = await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
console.log(`\nKnown Hire is at http://localhost:${server.port}/ (Ctrl+C stops it)\n`);

/** Whether something listens on a port of this machine already. */
function isBusy(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(true))
      .once('listening', () => probe.close(() => resolve(false)))
      .listen(wanted, 'localhost');
  });
}
