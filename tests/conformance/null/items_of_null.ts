// an item asked for of what is not there, by way of `!`: the error tells null from undefined
interface Row {
	value: number;
}
function read(rows: Row[] | null | undefined, at: number): number {
	try {
		return rows![at]!.value;
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
		return -1;
	}
}
console.log(read([{ value: 1 }], 0), read([{ value: 1 }], 4), read(null, 0), read(undefined, 2));
