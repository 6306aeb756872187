# Made by tsmpy 0.1.0 from src-shared/manual.ts
