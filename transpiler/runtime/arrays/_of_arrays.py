_of_arrays = (
    "at concat copyWithin fill find findIndex findLast findLastIndex lastIndexOf pop push reverse shift unshift slice "
    "sort splice includes indexOf join keys entries values forEach filter flat flatMap map every some reduce "
    "reduceRight toReversed toSorted toSpliced with"
)
