/** Where the functions run: the web calls them there, so both sides must agree. */
export const REGION = 'us-central1';
