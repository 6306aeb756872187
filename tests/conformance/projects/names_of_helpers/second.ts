export default function () { return "default!"; }
export const _null = null; export interface Foo { a: number[] }
