// Members that are worked out of what is of type any: there and back, as of numbers
enum Size {
	Small = ("abc" as any).length,
	Large = Small * 2,
	Fixed = 100,
}
console.log(Size.Small, Size.Large, Size[3], Size[6], Size[100], Object.keys(Size));
export {};
