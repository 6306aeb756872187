// a function that JavaScript itself has is there, also where the program asks
console.log(parseInt?.("7px"), isNaN?.(Number("x")), structuredClone?.([1]), String?.(4), Number?.("3"));
