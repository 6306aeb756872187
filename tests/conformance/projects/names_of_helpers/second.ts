export default function () { return "default!"; }
export const _null = "none of ours"; export interface Foo { a: number[] }
