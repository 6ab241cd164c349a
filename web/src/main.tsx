import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './app/root.tsx';
import { ThemeProvider } from './ui/theme/theme-provider.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');

createRoot(element).render(
  <StrictMode>
    <ThemeProvider>
      <Root />
    </ThemeProvider>
  </StrictMode>,
);
