// typeof tells null from undefined also where nothing else of the program asks which of the two it is.
const values: unknown[] = [{ name: 5 }, "text", [1], null, undefined];
for (const value of values) console.log(typeof value);
