// Members that are worked out of what is of type any: there and back, as of numbers
enum Size {
	Small = ("abc" as any).length,
	Large = Small * 2,
	Fixed = 100,
}
console.log(Size.Small, Size.Large, Size[3], Size[6], Size[100], Object.keys(Size));
export {};

// a text that stands there has no way back, whatever its type is said to be
enum Level {
	Low = "low" as any,
	High = ("hi" + "gh") as any,
	Worked = "HIGH".toLowerCase() as any,
}
console.log(Level, Level["high" as any]);
