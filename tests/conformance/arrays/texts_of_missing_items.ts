// `String`, handed on, writes undefined for an item that is not there beside ones of another type, and null for null.
export {};
interface Row {
	name: string;
	size: number;
}
const rows = JSON.parse('[{"name":"a"},{"size":1},{"name":null,"size":null}]') as Row[];
for (const row of rows) console.log([row.name, row.size].map(String), [row.size, row.name].map(String).join());
