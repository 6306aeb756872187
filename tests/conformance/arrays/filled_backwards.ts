// An array that is filled from its end by stores that stand in the program (A1)
const a: number[] = [];
a[2] = 5; a[1] = 4; a[0] = 3;
console.log(a.join(), a.map((x) => x * 2));
