/** Length counts more than kinds of characters (NIST SP 800-63B-4 §3.1.1.2). */
export const PASSWORD_MIN_LENGTH = 10;
/** As long as Firebase Authentication takes one (firebase.google.com/docs/auth/web/password-auth). */
export const PASSWORD_MAX_LENGTH = 4096;
