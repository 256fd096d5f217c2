export { VisionError } from './vision-error.ts'
