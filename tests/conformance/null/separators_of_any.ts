// null and undefined where a separator is asked for, of arrays and texts of any type
const xs: any = [3, 1, 2];
console.log(xs.join(null), xs.join(undefined), xs.join(0), xs.indexOf(null), xs.slice(null), xs.concat(null));
const text: any = "anullb";
console.log(text.split(null), text.split(undefined), text.indexOf(null), text.slice(null, 2), text.concat(null, undefined));
export {};
