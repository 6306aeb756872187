// what is of type any as a key is a text, whatever it is
const record: any = {};
for (const key of ["b", null, true, NaN, undefined, 1.5, [1, 2], { a: 1 }]) record[key as any] = 1;
console.log(record);
const yes: any = true;
const nothing: any = null;
record[yes]++;
console.log(record[yes], record["true"], record[nothing], record["null"], yes in record);
delete record[nothing];
delete record[yes];
console.log(Object.keys(record), record.hasOwnProperty(yes));

class Labels {
	[name: string]: any;
}
const labels: any = new Labels();
labels[yes] = "on";
console.log(labels["true"], labels[yes], labels);
const unknown: unknown = { true: "found" };
const tally = (items: any[]): any => {
	const counts: any = {};
	for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
	return counts;
};
console.log(tally([false, "x", false, null]), (unknown as any)[yes]);
