import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const room = { width: 400, height: 300 };
const box = { left: 0, top: 0, width: 100, height: 20 };

function anchorAt(left: number, top: number) {
  return { left, top, width: 40, height: 20 };
}

test('above and centred, where there is room', () => {
  expect(placeBeside(anchorAt(200, 100), box, 'top', room)).toEqual({ left: 170, top: 74 });
});

test('below at the upper edge, and never out of the window', () => {
  expect(placeBeside(anchorAt(0, 0), box, 'top', room)).toEqual({ left: 6, top: 26 });
  expect(placeBeside(anchorAt(380, 100), box, 'top', room).left).toBe(294);
});

test('beside, and on the other side where the wished one is full', () => {
  expect(placeBeside(anchorAt(10, 100), box, 'right', room)).toEqual({ left: 56, top: 100 });
  expect(placeBeside(anchorAt(350, 100), box, 'right', room)).toEqual({ left: 244, top: 100 });
  expect(placeBeside(anchorAt(10, 100), box, 'left', room)).toEqual({ left: 56, top: 100 });
  expect(placeBeside(anchorAt(350, 100), box, 'left', room)).toEqual({ left: 244, top: 100 });
});

test('above, where neither side has room', () => {
  const wide = { ...box, width: 360 };
  expect(placeBeside(anchorAt(180, 100), wide, 'left', room)).toEqual({ left: 20, top: 74 });
});
