// a switch compares with what its value was before the cases ran
let mode = "start";
const change = (): string => {
	mode = "changed";
	return "none";
};
switch (mode) {
	case change():
		console.log("none");
		break;
	case "changed":
		console.log("changed");
		break;
	case "start":
		console.log("start", mode);
		break;
}

class Counter {
	count = 1;
	next(): number {
		return ++this.count;
	}
	run(): string {
		switch (this.count) {
			case this.next():
				return "next";
			case 2:
				return "two";
			case 1:
				console.log("runs on");
			default:
				return `one, and ${this.count} now`;
		}
	}
}
console.log(new Counter().run());

function pick(x: number): string {
	switch (x) {
		case (x = 3):
			return "three";
		case 3:
			return "set to three";
		default:
			return "still another";
	}
}
console.log(pick(1), pick(3));
