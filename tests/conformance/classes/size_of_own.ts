// A class that derives from Array may have a `size` that is no length.
class Label extends Array<string> {
	size: number | string = 5;
	half = 2;
}
const label = new Label();
label.size += "px";
console.log(label.size, label.half, label.length, label);

class Numbers extends Array<number> {
	size = 1;
	get total(): number {
		return this.size + this.length;
	}
}
const numbers = new Numbers();
numbers.push(7, 8);
numbers.size++;
console.log(numbers.size, numbers.total, numbers.length);
