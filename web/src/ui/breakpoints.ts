/** Below this width the phone's layout holds; the same figure stands in the CSS modules. */
export const PHONE = '(max-width: 47.99em)';
