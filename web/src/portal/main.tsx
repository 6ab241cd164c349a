import '@fontsource-variable/inter/wght.css';
import '../ui/theme/global.css';
import '../format/schemas-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followScheme } from './follow-scheme.ts';
import { PortalRoot } from './portal-root.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('portal.html has no element with the id "root"');

followScheme();
createRoot(element).render(
  <StrictMode>
    <PortalRoot />
  </StrictMode>,
);
