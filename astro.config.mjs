import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const layers = readFileSync(new URL('./src/styles/layers.css', import.meta.url));

// SITE_URL and BASE_PATH are for those who publish the site; without them it works from the root of any host.
// PORT is for those who work on it.
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  // No code is shown anywhere, and the highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      styleDirective: { hashes: [`sha256-${createHash('sha256').update(layers).digest('base64')}`] },
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
