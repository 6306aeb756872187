// what JavaScript itself has is there, also where the program asks
const code: number = JSON.parse("160");
const space = String?.fromCharCode(code);
console.log(Number(space), space.trim() === "", Math?.max(1, 2), Object?.keys({ a: 1 }), Number?.("3"), parseInt?.("7px"));
console.log(JSON?.stringify([1]), Array?.from("ab"), Math?.PI > 3, structuredClone?.([1]), isNaN?.(Number("x")));
