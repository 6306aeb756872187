// The part of Node's process that there is: written text, arguments, the end (S8)
process.stdout.write("no newline ");
process.stdout.write(`n=${5}\n`);
console.log(process.argv.slice(2));
const numbers = [1, 2];
for (const i in numbers) numbers[i]! *= 2;
for (const i in numbers) numbers[i] = 7;
console.log(numbers);
