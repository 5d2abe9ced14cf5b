import { createServer } from 'node:net';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site while the tests run, without a slash at its end. */
    site: string;
  }
}

/** Serves `dist/` for the tests, on a port of its own. */
export default async function setup(project: TestProject) {
  const server = await preview({ server: { port: await freePort(), host: '127.0.0.1' }, logLevel: 'error' });
  project.provide('site', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
