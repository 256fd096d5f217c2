import type { Benefit, Targeting, Tone, Urgency } from '../patterns/approach.ts'

/** A sign in the words: where it is found it speaks for a value with so much weight. */
export interface Cue<T> {
  value: T
  weight: number
  /** On the text in lower case without accents. */
  sign: RegExp
}

const cue = <T>(value: T, weight: number, sign: RegExp): Cue<T> => ({ value, weight, sign })

export const urgencyCues: Cue<Urgency>[] = [
  cue(
    'high',
    1.2,
    /ultimas? (unidades?|vagas?|horas?|chance|pecas?|dias?)|last (chance|units|hours|call|few)|(so|only) (hoje|today|ate)|termina (hoje|amanha)|ends (today|tonight|soon)/,
  ),
  cue(
    'high',
    1,
    /ate (a )?meia.?noite|acaba (hoje|em|amanha)|corra|hurry|nao perca|don.?t miss|esgota|sold out|enquanto (durar|houver)|while (stocks?|supplies) last|\d+h ?\d+m/,
  ),
  cue('high', 0.7, /black friday|cyber monday|contagem regressiva|countdown|relampago|flash sale/),
  cue(
    'medium',
    0.8,
    /ate (o dia )?\d{1,2}[/ ](\d|de )|until \w+ \d|por tempo limitado|limited (time|edition|offer)|esta semana|this week|vagas limitadas|poucas (unidades|vagas)|valid[oa] ate/,
  ),
  cue('medium', 0.5, /agora mesmo|right now|aproveite|ainda da tempo|garanta (ja|o seu|a sua)/),
  cue('low', 0.5, /\b(hoje|agora|today|now|ja)\b/),
]

export const benefitCues: Cue<Benefit>[] = [
  cue('discount', 1.3, /-? ?\d{1,2} ?%( de desconto| off)?|\d+ ?% off|leve \d,? pague \d|buy \d,? get/),
  cue(
    'discount',
    0.9,
    /desconto|promo|oferta|\boff\b|sale\b|liquida|cupom|coupon|economize|\bsave\b|de r\$ ?\d+.* por/,
  ),
  cue('discount', 0.5, /r\$ ?\d|a partir de|desde r|\$ ?\d|€|\d+x de/),
  cue('free', 1.2, /gratis|gratuit|\bfree\b|de graca|sem custo|no cost|primeiro mes|frete gratis|first week/),
  cue(
    'guarantee',
    1.1,
    /garantia|guarantee|devol(v|uc)|money.?back|reembols|refund|troca (facil|gratis|na porta)|sem risco|risk.?free|dias para (trocar|devolver)/,
  ),
  cue(
    'socialProof',
    1,
    /[“"”][^“”"]{12,}|depoimento|avalia(cao|coes|ram)|estrelas|stars?\b|★|reviews?|clientes|customers|mais (vendid|pedid|amad)|best.?sell|compra verificada|verified|mil (pessoas|salas|alunos|clientes)|recomenda|aprovad/,
  ),
  cue(
    'convenience',
    0.8,
    /facil|easy|pratic|rapid|quick|fast|em (1|um|dois|\d+) minutos?|in (a|one|\d+) minutes?|\d+ minutes|sem (complica|sair de casa|fila|bronca)|sem estresse|simples|simple|entrega em|delivered|em casa|pronto|ready/,
  ),
  cue(
    'novelty',
    0.9,
    /\bnov[oa]s?\b|\bnew\b|lancamento|launch|chegou|just (landed|arrived)|inedit|pela primeira vez|introducing|estreia/,
  ),
  cue(
    'exclusivity',
    0.9,
    /exclusiv|edicao limitada|limited edition|so para|members|vip|lista|convidad|invite|unic[oa]\b|clube|\bclub\b/,
  ),
  cue(
    'quality',
    0.8,
    /qualidade|quality|feit[oa] a mao|hand.?made|artesan|premium|durave|dura \w+|natural|organic|puro|acabamento|origem|torrad|camadas|resistente|craft|dermatolog/,
  ),
  cue(
    'education',
    0.9,
    /aprend|learn|aula|lesson|curso|course|guia|guide|como (escolher|fazer|usar)|how to|dicas?|tips|erros|passo a passo|step by step|descubra|teste seu|quiz|\bspeak\b|fluen/,
  ),
  cue(
    'emotion',
    0.6,
    /amor|love|familia|family|sonho|dream|feliz|happy|carinho|aconchego|memoria|momento|moment|coracao|respire|breathe|sorri|smile|saudade|canto so seu|merecia/,
  ),
]

export const toneCues: Cue<Tone>[] = [
  cue('urgent', 1, /ultimas|corra|hurry|so hoje|only today|last chance|nao perca|don.?t miss|acaba|!{2,}|meia.?noite/),
  cue(
    'friendly',
    0.7,
    /a gente|voce|seu\b|sua\b|conta (pra|para)|vem\b|oi\b|ola\b|hey|hi\b|we.?(ve|ll) got|chama(r)?\b|fale com|pode perguntar|your\b/,
  ),
  cue(
    'playful',
    0.9,
    /haha|rs\b|😄|😂|🎉|brinca|bora|eita|ups|oops|vai que|treat yourself|sem bronca|que branco|quem nunca|boss/,
  ),
  cue(
    'inspiring',
    0.8,
    /sonh|dream|inspir|transform|vida nova|new life|descubra|alcance|supere|conquist|your best|va longe|saia d|antes do sol|imagine/,
  ),
  cue(
    'professional',
    0.8,
    /especialist|expert|profission|professional|dermatolog|dentist|certific|metodo|resultados|solution|soluc|equipe tecnica|consultoria|projeto|comprovad|clinic|avaliacao/,
  ),
  cue('luxurious', 0.9, /luxo|luxury|sofistic|elegan|premium|exclusiv|requint|atemporal|timeless|refined/),
  cue(
    'direct',
    0.6,
    /^[^.!?\n]{3,18}[.!]( |\n|$)|sem enrol|direto|simples assim|\bno fuss\b|compre|buy now|r\$ ?\d|ponto final/,
  ),
]

export const targetingCues: Cue<Targeting>[] = [
  cue(
    'remarketing',
    1.1,
    /ainda (esta|pensando)|esqueceu|carrinho|volte|voltar|still thinking|forgot|come back|your cart|left (something|behind)|de novo por aqui|viu e/,
  ),
  cue(
    'local',
    1,
    /perto de voce|near you|no seu bairro|na sua cidade|entrega em \w+ (capital|sp|rj)|\bmetro\b|min do|esquina|visite|venha (a|ao|nos)|abert[oa] (ate|das|de)|como chegar|sabado|in town|downtown|segunda a/,
  ),
  cue(
    'niche',
    0.8,
    /para quem|for (people|those|anyone) who|se voce (e|tem|trabalha|corre|usa)|para (maes|pais|corredores|professor|dentistas|medicos|designers|freelanc|empres|donos|quem)|freelanc|corredor|runners?\b|moms\b|founders/,
  ),
]
