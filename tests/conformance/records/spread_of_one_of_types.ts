// U1: what is undefined in a part of one of several types, spread over what is there, beside null
interface Row {
	id: number;
	label: string | null;
}
type Change = Partial<Row> | { touched: boolean };

function* changes(): Generator<Change> {
	yield { label: "a" };
	yield { touched: true };
	yield { label: undefined };
	yield { label: null };
}
for (const change of changes()) console.log({ id: 1, label: "old", ...change });

let row: Row = { id: 0, label: null };
for (const change of changes()) {
	row = { ...row, ...change };
	console.log(row, JSON.stringify(row));
}
