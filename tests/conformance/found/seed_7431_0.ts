// Found by random programs, seed 7431

async function* g() {  yield { a: 4, b: undefined } as Partial<{ a: number; b: string | null }>; } for await (const v of g()) { console.log({ a: 9, b: 0, ...v }, 0, 0); }
