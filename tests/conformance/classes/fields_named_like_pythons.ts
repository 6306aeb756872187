// fields whose names Python has for itself keep their names in JSON, in copies and in what is printed
class Range {
	from = 1;
	$step = 2;
	is: boolean;
	constructor(is: boolean) {
		this.is = is;
	}
}
const range = new Range(true);
console.log(range, JSON.stringify(range), { ...range }, Object.entries(range));
