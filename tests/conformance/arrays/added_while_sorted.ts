// what a comparator adds to the array stays behind what is sorted
const numbers = [3, 2, 1];
let asked = 0;
numbers.sort((a, b) => {
	if (asked++ < 2) numbers.push(90 + asked);
	return a - b;
});
console.log(numbers);
const words: (string | undefined)[] = ["b", undefined, "a"];
words.sort((a, b) => {
	if (words.length < 4) words.push("late");
	return (a ?? "") < (b ?? "") ? -1 : 1;
});
console.log(words);
