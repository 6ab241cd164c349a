/** What a callable answered over HTTP: the wire format of firebase.google.com/docs/functions/callable-reference. */
export type Answer = {
  httpStatus: number;
  result: unknown;
  /** HTTPS error status, for example PERMISSION_DENIED; undefined after a success */
  status: string | undefined;
  /** our own error code, from the details */
  code: string | undefined;
  details: Record<string, unknown>;
};

export async function call(name: string, data: unknown, token?: string): Promise<Answer> {
  return callRaw(name, JSON.stringify({ data }), token);
}

/** Sends a body as it is; once more when it did not reach the function. */
export async function callRaw(name: string, body: string, token?: string): Promise<Answer> {
  const sent = await send(name, body, token);
  const { status, text } = sent.lost ? await send(name, body, token) : sent;
  const { result, error } = parse(text);
  const details = error?.details ?? {};
  const code = typeof details['code'] === 'string' ? details['code'] : undefined;
  return { httpStatus: status, result, status: error?.status, code, details };
}

/** `lost`: the emulator could not hand the request over, and says so in the form of Node's errors: `{"code":"ECONNRESET",…}`. */
async function send(
  name: string,
  body: string,
  token?: string,
): Promise<{ status: number; text: string; lost: boolean }> {
  const response = await fetch(`${process.env['CLIENTELE_FUNCTIONS_URL']}/${name}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body,
  });
  const text = await response.text();
  return { status: response.status, text, lost: response.status === 500 && /^\{[^{}]*"code":"ECONN/u.test(text) };
}

type Body = { result?: unknown; error?: { status?: string; details?: Record<string, unknown> } };

function parse(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return { error: { status: `not JSON: ${text.slice(0, 100)}` } };
  }
}
