import { expect, test } from 'vitest';
import { filesOfMoment } from './bundle-budget.ts';

function chunk(fileName: string, imports: string[], source: string, isEntry = false) {
  return { fileName, imports, facadeModuleId: `/project/web/${source}`, isEntry };
}

const chunks = [
  chunk('index.js', ['react.js'], 'src/main.tsx', true),
  chunk('react.js', [], 'react'),
  chunk('list.js', ['react.js', 'table.js'], 'src/app/pages/clients-page.tsx'),
  chunk('table.js', ['list.js'], 'src/table.tsx'),
  chunk('record.js', [], 'src/app/pages/client-page.tsx'),
];

test('a moment is the entry, its chunks and what they import, each once', () => {
  expect(filesOfMoment(chunks, ['src/app/pages/clients-page.tsx'])).toEqual([
    'index.js',
    'react.js',
    'list.js',
    'table.js',
  ]);
});

test('a chunk that does not exist is told, not counted as nothing', () => {
  expect(() => filesOfMoment(chunks, ['src/gone.tsx'])).toThrow('src/gone.tsx');
});
