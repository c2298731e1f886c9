export const launchFlags: string[];
export function findBrowser(): string;
