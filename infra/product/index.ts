export { buildProduct } from './build-product.ts'
export { openProduct, type Product } from './open-product.ts'
export { findPort } from './ports.ts'
