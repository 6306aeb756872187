// Numbers and texts that are not there, where they are made whole, tested or converted.
const xs: number[] = [1];
const ss: string[] = ["a"];
const absent: number = xs[5];
console.log(isNaN(xs[3]), isNaN(absent), Number.isNaN(absent), Number(ss[3]), +ss[4]);
console.log("a,b".split(ss[3]), "a,b".split(ss[0]), "aundefinedb".includes(ss[2]));
