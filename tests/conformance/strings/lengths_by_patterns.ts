// A pattern that declares nothing may ask for the length of a text, too: a character of two UTF-16 units counts as two
let size = 0;
let length = 0;
for ({ length: size } of ["abc", "de😀"]) console.log(size);
({ length } = "😀");
const widest = { size: 0 };
[{ length: widest.size }] = ["😀a"];
console.log(length, widest);
