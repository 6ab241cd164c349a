import '@fontsource-variable/inter/wght.css';
import './ui/theme/global.css';
import './format/schemas-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './app/root.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');

createRoot(element).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
