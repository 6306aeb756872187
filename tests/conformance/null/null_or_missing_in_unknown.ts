// what is of type unknown may be null, and may not be there
const values: unknown[] = ["a", null];
const taken = values.splice(1, 1);
console.log(taken[0], taken[1], taken);

const queue: Record<string, unknown>[] = [{ a: 1 }, { b: null, a: undefined }];
while (queue.length > 0) {
	const entry = queue.shift()!;
	console.log("b" in entry, entry["b"], entry);
}

function nothing(p: null | undefined): void {
	console.log(p && "yes", p || undefined);
}
nothing(null);
nothing(undefined);
