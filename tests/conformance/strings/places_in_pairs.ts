// Places in a text with characters of two units, where nothing else of the program counts them
const smile = "a😀b";
const whole = smile;
console.log(smile.startsWith("b", 3), smile.startsWith("b", 2), smile.endsWith("😀", 3), smile.endsWith(whole, 3));
console.log(smile.includes("b", 3), smile.includes("b", 4), smile.includes("a"), smile.startsWith("a😀"));
export {};
