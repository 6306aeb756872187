// The same of a part that a generator hands out
async function* parts() {
	yield { a: 4, b: undefined } as Partial<{ a: number; b: string | null }>;
}
for await (const part of parts()) console.log({ a: 9, b: 0, ...part }, 0, 0);
