import { ERROR_CODES } from '@clientele/domain/errors';
import { describe, expect, test } from 'vitest';
import { httpsErrorOf, Refusal } from './refusal.ts';

describe.each(ERROR_CODES)('%s', (code) => {
  test('is an answer, not a failure of ours', () => {
    const error = httpsErrorOf(new Refusal(code));
    expect(error.httpErrorCode.status).toBeGreaterThanOrEqual(400);
    expect(error.httpErrorCode.status).toBeLessThan(500);
  });

  test('travels in the details, beside what else there is to say', () => {
    expect(httpsErrorOf(new Refusal(code, { version: 7 })).details).toEqual({ code, version: 7 });
  });

  test('says what to do', () => {
    expect(new Refusal(code).message).toMatch(/\. .+\.$/);
  });
});
