/** Bytes that one request may carry: the largest document with room around it. */
export const LARGEST_BODY = 25 * 1024 * 1024;
