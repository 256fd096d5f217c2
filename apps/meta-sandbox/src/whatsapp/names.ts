import type { Chance } from '../world/chance.ts'

type Language = 'pt' | 'en'

const first: Record<Language, string> = {
  pt: 'Adriana Aline Amanda André Beatriz Bianca Caio Camila Cláudio Débora Eduarda Érica Fábio Fernanda Gabriel Gustavo Helena Igor Isabela João Joyce Juliana Karina Larissa Leandro Letícia Luana Lucas Marcelo Mariana Mateus Natália Otávio Patrícia Paulo Priscila Rafael Renata Sérgio Simone Tatiane Thiago Vanessa Vitória Wesley Yasmin',
  en: 'Aaron Alice Amber Ben Brian Carol Chloe Daniel Diana Emily Ethan Grace Hannah Jack Jason Julia Karen Kevin Laura Liam Megan Nathan Olivia Paige Rachel Ryan Sarah Sean Tara Tyler Wendy Zoe',
}
const last: Record<Language, string> = {
  pt: 'Albuquerque Alves Andrade Araújo Barbosa Barros Batista Borges Cardoso Carvalho Castro Corrêa Costa Cunha Dias Duarte Farias Fernandes Ferreira Freitas Gomes Lima Lopes Machado Magalhães Martins Melo Mendes Moraes Moreira Nascimento Oliveira Pacheco Pereira Ramos Rezende Ribeiro Rocha Sampaio Santana Siqueira Souza Teixeira Vasconcelos Vieira',
  en: 'Adams Baker Bennett Brooks Carter Clark Collins Cooper Davis Ellis Evans Foster Gray Hayes Hughes Jenkins Kelly Long Mason Morgan Murphy Parker Reed Rivera Ross Sanders Stone Turner Walsh Ward Wright Young',
}

/** A name as people write it in their profile; some give their first name alone, some add a sign. */
export function nameBy(luck: Chance, language: Language): string {
  const given = luck.pick(first[language].split(' '))
  const family = luck.pick(last[language].split(' '))
  const how = luck.whole(0, 9)
  if (how === 0) return given
  return how === 1 ? `${given} 🌻` : `${given} ${family}`
}

/** Area codes below 30, where numbers are written with their ninth digit everywhere. */
const areas = ['11', '11', '11', '12', '13', '15', '16', '17', '18', '19', '21', '21', '22', '24', '27', '28']

/** A mobile number that looks right and belongs to nobody: in Brazil no mobile begins with 90, in the US 555 is nobody's. */
export function phoneBy(luck: Chance, language: Language): string {
  const digits = (length: number) => Array.from({ length }, () => luck.whole(0, 9)).join('')
  return language === 'pt' ? `55${luck.pick(areas)}90${digits(7)}` : `1${luck.whole(201, 919)}555${digits(4)}`
}
