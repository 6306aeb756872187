// What is undefined in spite of its type counts as not given, also where it comes from something of any type.
const config: any = JSON.parse('{ "to": 2 }');
const to: number = config.to;
const end: number = config.end;
const by: string = config.by;
console.log([1, 2, 3].slice(1, end), [1, 2, 3].slice(0, to), "abc".slice(1, end), "abc".substring(1, end));
console.log([1, 2].join(by), "ab".split(by), "a,b".split(",", end), "abcd".padEnd(6, by), [1, 2, 3].fill(0, 1, end));
function head(items: number[], most: number) {
	return items.slice(0, most);
}
console.log(head([1, 2, 3], config.most), head([1, 2, 3], config.to), head([1, 2, 3], end));
