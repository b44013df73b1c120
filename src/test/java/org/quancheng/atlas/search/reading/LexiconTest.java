package org.quancheng.atlas.search.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class LexiconTest {
    private static final Dictionary DICTIONARY = Dictionary.load();

    @ParameterizedTest
    @CsvSource({
        "重点, zhong dian",
        "重建, chong jian",
        "质子重离子, zhi zi zhong li zi",
        "重症, zhong zheng",
        "银行, yin hang",
        "行业, hang ye",
        "行动, xing dong",
        "骑行, qi xing",
        "中医药, zhong yi yao",
        "中西医, zhong xi yi",
        "人参, ren shen",
        "丹参, dan shen",
        "参与, can yu",
        "参会, can hui",
        "处理, chu li",
        "都, du",
        "都市圈, du shi quan",
        "首都, shou du",
        "会展, hui zhan",
        "朝, chao",
        "朝阳, chao yang",
        "大夫, dai fu",
        "大数据, da shu ju",
        "血, xue",
        "血液, xue ye",
        "血管, xue guan",
        "角度, jiao du",
        "颈椎, jing zhui",
        "调理, tiao li",
        "调查, diao cha",
        "协调, xie tiao",
        "膏方调补, gao fang tiao bu",
        "提取, ti qu",
        "呼吸, hu xi",
        "种植, zhong zhi",
        "种类, zhong lei",
        "骨科, gu ke",
        "脑科学, nao ke xue",
        "治未病, zhi wei bing",
        "音乐, yin yue",
        "娱乐, yu le",
        "阿胶, e jiao",
        "长效, chang xiao",
        "长期, chang qi",
        "增长, zeng zhang",
        "院长, yuan zhang",
        "供给侧, gong ji ce",
        "标识, biao shi",
        "绿色, lv se",
        "效率, xiao lv",
        "省会, sheng hui",
        "藏药, zang yao",
        "传承, chuan cheng",
        "率先, shuai xian",
        "脑卒中, nao cu zhong",
        "腰椎, yao zhui",
        "咳喘, ke chuan",
        "银行行长, yin hang hang zhang",
        "发展中的问题, fa zhan zhong de wen ti",
    })
    void readsGeneralWords(String word, String pinyin) {
        assertEquals(pinyin, said(new Lexicon(DICTIONARY), word));
    }

    @Test
    void aGivenReadingWinsAndReachesNamesThatContainIt() {
        Lexicon lexicon = new Lexicon(DICTIONARY);
        assertEquals("zhong ling hu", said(lexicon, "重岭湖"));
        lexicon.learn("重岭县", "重岭", "chóng lǐng xiàn");
        assertEquals("chong ling hu", said(lexicon, "重岭湖"));
        assertTrue(lexicon.sounds("重岭湖").getFirst().sure());
    }

    @Test
    void aReadingThatDoesNotFitItsNameIsLeftAside() {
        Lexicon lexicon = new Lexicon(DICTIONARY);
        lexicon.learn("重岭县", "重岭", "chong ling");
        assertFalse(lexicon.sounds("重岭县").getFirst().sure());
    }

    @Test
    void otherCommonReadingsAreKnownAndCuriositiesAreNot() {
        Lexicon lexicon = new Lexicon(DICTIONARY);
        assertEquals(List.of("zhang"), lexicon.sounds("长").getFirst().otherwise());
        assertEquals(List.of("chong"), lexicon.sounds("重").getFirst().otherwise());
        assertEquals(List.of(), lexicon.sounds("大").getFirst().otherwise());
        assertEquals(List.of("lv", "lu"), lexicon.sounds("绿").getFirst().said());
    }

    @Test
    void lettersThatAreNotChineseAreSilent() {
        assertTrue(new Lexicon(DICTIONARY).sounds("m7").stream().allMatch(Sound::silent));
    }

    private static String said(Lexicon lexicon, String word) {
        return lexicon.sounds(word).stream()
                .map(sound -> sound.said().getFirst())
                .collect(Collectors.joining(" "));
    }
}
