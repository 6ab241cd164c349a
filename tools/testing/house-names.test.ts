import { expect, test } from 'vitest';
import { complainAboutNames } from './house-names.ts';

test.each(['web/src/utils/x.ts', 'domain/src/helpers.ts', 'web/src/ui/index.ts', 'functions/src/lib/a.ts'])(
  '%s is refused',
  (path) => {
    expect(complainAboutNames([path])).toHaveLength(1);
  },
);

test.each(['functions/src/index.ts', 'domain/src/library-card.ts', 'web/src/ui/button.tsx'])('%s is fine', (path) => {
  expect(complainAboutNames([path])).toEqual([]);
});
