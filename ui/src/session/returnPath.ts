/** Back to where one was, but never to another site. */
export const returnPath = (asked: string | null): string => (asked && /^\/(?![/\\])/.test(asked) ? asked : '/');
