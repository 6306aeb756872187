// S10, O1: the named groups of a match are an object without a prototype, in the order of the pattern
const date = /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/u.exec("2015-01-02");
console.log(date, date?.groups);
if (date?.groups) {
	const { groups } = date;
	console.log(groups, { ...groups }, Object.keys(groups), JSON.stringify(groups), Object.entries(groups));
}
for (const m of "b=1;a=2".matchAll(/(?<z>\w)=(?<a>\d)/g)) console.log(m.groups, m.groups?.z, m);
const open: any = "x-y".match(/(?<z>x)-(?<a>y)/);
console.log(open.groups, open.groups.z, open[1], open.index, open.input);
const {
	groups: { z, a },
} = /(?<z>.*):(?<a>.*)/.exec("foo:bar") as any;
console.log(z, a, "2015-01".replace(/(?<y>\d+)-(?<m>\d+)/, "$<m>/$<y>"), "q".match(/q/)?.groups);
