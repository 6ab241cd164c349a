import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** What every page of somebody signed in needs. */
const SIGNED_IN = [
  '@firebase/firestore',
  '@firebase/webchannel-wrapper',
  '@mantine/core/esm/core',
  ...[
    'ActionIcon',
    'Button',
    'CloseButton',
    'Input',
    'InputBase',
    'Loader',
    'Skeleton',
    'TextInput',
    'Transition',
    'UnstyledButton',
  ].map((name) => `@mantine/core/esm/components/${name}`),
  '@tanstack/history',
  '@tanstack/react-router',
  '@tanstack/react-store',
  '@tanstack/router-core',
  '@tanstack/store',
  'use-sync-external-store',
  'zod',
].map((path) => `/node_modules/${path}/`);

/**
 * What the list and the record of clients share with further pages: small files, and a dozen of them would each be packed by itself. Only
 * what puts nothing that it imports into a constant: the chunks import each other, and such a constant would be filled before what is in it.
 */
const SHARED_BY_PAGES = [
  /\/domain\/src\/(activity|address|audience|client|client-status|compliance-statuses|compliance-summary|contact|formats)\.ts$/,
  /\/domain\/src\/(invoice-states|paths|stamps|subject-kinds|tax-id|text)\.ts$/,
  /\/messages\/(client_status|compliance_status|permission|person)_\w+\.js$/,
  /\/messages\/(dialog_cancel|name_with_code|time_just_now)\.js$/,
  /\/clsx\//,
  /\/web\/src\/firebase\/(refused-write|server-document|stamps)\.ts$/,
];

function isForSignedIn(id: string): boolean {
  const path = id.replaceAll('\\', '/');
  return SIGNED_IN.some((part) => path.includes(part)) || SHARED_BY_PAGES.some((part) => part.test(path));
}

/**
 * Two apps in one folder: the staff's, and with `mode` PORTAL_MODE that of the client's own people. They are built apart, so that neither
 * waits for parts of the other that it shares a file with.
 */
export const PORTAL_MODE = 'portal';

export default defineConfig(({ mode }) => ({
  plugins: [react(), withoutJsonSchema(), preloadFont(), hostingAddresses()],
  build: {
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    // Sizes are judged by tools/build/bundle-budget.ts.
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: false,
    rolldownOptions: {
      ...(mode === PORTAL_MODE ? { input: 'portal.html' } : {}),
      output: {
        // One file packs 3 KB tighter than a dozen, and is fetched in one go.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: mode === PORTAL_MODE ? [] : [{ name: 'signed-in-base', test: isForSignedIn }],
        },
      },
    },
  },
}));

/** While developing, what the rewrites of firebase.json do in production: the portal has its own page, and a missing asset has none. */
function hostingAddresses(): Plugin {
  return {
    name: 'hosting-addresses',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { url = '' } = request;
        if (/^\/portal(?:[/?]|$)/.test(url)) request.url = '/portal.html';
        if (!url.startsWith('/assets/')) {
          next();
          return;
        }
        response.statusCode = 404;
        response.end();
      });
    },
  };
}

/** Every zod schema can describe itself as JSON Schema, which nobody asks of it here: 18 KB that would load before the first client shows. */
function withoutJsonSchema(): Plugin {
  const left = /[/\\]zod[/\\]v4[/\\]core[/\\](to-json-schema|json-schema-processors)\.js$/;
  return {
    name: 'without-json-schema',
    apply: 'build',
    load(id) {
      if (!left.test(id)) return null;
      const names = [...readFileSync(id, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm)].map(
        ([, name]) => name,
      );
      const refuse = `function refuse() { throw new Error('JSON Schema is left out of this build: web/vite.config.ts'); }`;
      return `${refuse}\nexport { ${names.map((name) => `refuse as ${name}`).join(', ')} };`;
    },
  };
}

/** The font of the Latin script starts to load with the page instead of after its styles. */
function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => /inter-latin-wght-normal-[^/]*\.woff2$/.test(name));
        if (file === undefined)
          throw new Error('The font of the Latin script is not in the build: correct its name in web/vite.config.ts');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
